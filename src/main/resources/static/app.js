// Makes pages that already work a little quicker. Nothing here is needed: every link and form stands on its own.
(() => {
  'use strict';
  const each = (selector, act) => document.querySelectorAll(selector).forEach(act);
  each('[data-needs-script]', (element) => { element.hidden = false; });

  // --- the way out in a hurry ---
  const exit = document.querySelector('[data-exit]');
  let left = false;
  const leave = () => {
    left = true;
    document.title = '\u200b';
    document.documentElement.hidden = true;
    // The visit is ended on the server too, but nobody waits for that.
    fetch(exit.href, { keepalive: true, redirect: 'manual', credentials: 'same-origin' }).catch(() => {});
    window.location.replace(exit.dataset.exit);
  };
  if (exit) {
    let presses = [];
    exit.addEventListener('click', (event) => { event.preventDefault(); leave(); });
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') { presses = []; return; }
      presses = presses.filter((at) => event.timeStamp - at < 3000).concat(event.timeStamp);
      if (presses.length >= 3) leave();
    });
    // Going back after leaving must not show the page from the browser's memory.
    window.addEventListener('pageshow', (event) => { if (event.persisted) window.location.reload(); });
  }

  // --- errors are read first ---
  const summary = document.querySelector('[data-error-summary]');
  if (summary) summary.focus();

  // --- drafts: at most five seconds of writing can be lost ---
  each('form[data-draft-url]', (form) => {
    const said = form.querySelector('[data-draft-said]');
    let changed = false;
    let sending = false;
    let timer = 0;
    const save = async (last) => {
      clearTimeout(timer);
      timer = 0;
      if (left || !changed || (sending && !last)) return;
      changed = false;
      sending = true;
      const body = new URLSearchParams();
      for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
      try {
        const answer = await fetch(form.dataset.draftUrl, { method: 'POST', body, keepalive: last === true, credentials: 'same-origin', headers: { 'X-Draft': '1' } });
        if (!answer.ok) throw new Error(String(answer.status));
        if (said) said.textContent = form.dataset.draftSaved || '';
      } catch {
        changed = true;
        if (said) said.textContent = form.dataset.draftFailed || '';
      } finally {
        sending = false;
        if (changed) plan();
      }
    };
    const plan = () => { if (!timer) timer = setTimeout(save, 5000); };
    form.addEventListener('input', () => { changed = true; plan(); });
    form.addEventListener('submit', () => { changed = false; clearTimeout(timer); });
    window.addEventListener('pagehide', () => save(true));
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') save(true); });
  });

  // --- a form is sent once, however often the button is pressed ---
  document.addEventListener('submit', (event) => {
    if (event.defaultPrevented || event.target.method !== 'post') return;
    if (event.target.dataset.sent) { event.preventDefault(); return; }
    event.target.dataset.sent = '1';
    setTimeout(() => { delete event.target.dataset.sent; }, 5000);
  });

  // --- pictures open at what is now ---
  each('[data-scroll-end]', (box) => { box.scrollLeft = box.scrollWidth; });

  // --- the desk by keyboard ---
  const help = document.getElementById('shortcuts');
  if (!help) return;
  const off = help.querySelector('[data-keys-off]');
  const kept = { get: () => { try { return localStorage.getItem('keys') === 'off'; } catch { return false; } },
                 set: (value) => { try { localStorage.setItem('keys', value ? 'off' : 'on'); } catch { /* not kept */ } } };
  off.checked = kept.get();
  off.addEventListener('change', () => kept.set(off.checked));
  const rows = () => [...document.querySelectorAll('[data-work] [data-row]')];
  const here = () => document.querySelector('[data-row][data-at]');
  const stand = (row) => {
    const before = here();
    if (before) before.removeAttribute('data-at');
    if (row) { row.setAttribute('data-at', ''); row.querySelector('[data-open]').focus(); row.scrollIntoView({ block: 'nearest' }); }
  };
  document.addEventListener('focusin', (event) => {
    const row = event.target.closest('[data-row]');
    const before = here();
    if (before && before !== row) before.removeAttribute('data-at');
    if (row) row.setAttribute('data-at', '');
  });
  document.addEventListener('keydown', (event) => {
    if (off.checked || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest('input, textarea, select, [contenteditable]')) return;
    const all = rows();
    const at = all.indexOf(here());
    if (event.key === 'j' && all.length) stand(all[Math.min(at + 1, all.length - 1)]);
    else if (event.key === 'k' && all.length) stand(all[Math.max(at - 1, 0)]);
    else if (event.key === '/') { const box = document.querySelector('[data-search]'); if (!box) return; box.focus(); box.select(); }
    else if (event.key === '?') { help.open = !help.open; help.querySelector('summary').focus(); }
    else {
      const act = at < 0 ? null : [...all[at].querySelectorAll('[data-act]')].find((one) => one.dataset.act === event.key);
      if (!act) return;
      act.click();
    }
    event.preventDefault();
  });
})();
