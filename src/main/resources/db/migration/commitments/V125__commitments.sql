-- What the page of commitments shows: sums per board, measure and day, never a person.
create table commitments_figure (
  board_id uuid not null references organisation_board,
  measure text not null,
  day date not null,
  numerator bigint not null default 0 check (numerator >= 0),
  denominator bigint not null default 0 check (denominator >= numerator),
  primary key (board_id, measure, day)
);
create index commitments_figure_day_idx on commitments_figure (measure, day);
