package se.skyddsnat.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/** Remembers a chosen language until the browser is closed, and not longer: a cookie that stays tells of the visit. */
final class LanguageChoice implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var code = request.getParameter(Uis.LANGUAGE);
        if (code != null) {
            Language.byCode(code).ifPresent(language -> remember(language, request, response));
        }
        return true;
    }

    private static void remember(Language language, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(Uis.LANGUAGE, language.code())
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
