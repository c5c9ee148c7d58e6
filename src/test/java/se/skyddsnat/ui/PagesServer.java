package se.skyddsnat.ui;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/** The pages alone on a port of their own: no database, no sign-in, but the same rules for what a browser may load. */
// No stereotype on this class: the whole program must not find it when it looks for its parts.
@ImportAutoConfiguration({
    JacksonAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class
})
@ComponentScan(
        basePackages = "se.skyddsnat.ui",
        excludeFilters =
                @ComponentScan.Filter(
                        type = org.springframework.context.annotation.FilterType.REGEX,
                        pattern = ".*(Test|PagesServer).*"))
class PagesServer {

    static ConfigurableApplicationContext start() {
        return start(0);
    }

    static ConfigurableApplicationContext start(int port) {
        var application = new SpringApplication(PagesServer.class);
        application.setDefaultProperties(Map.of("spring.main.banner-mode", "off"));
        return application.run(
                "--server.port=" + port,
                "--skyddsnat.demo=true",
                "--skyddsnat.texts.strict=true",
                "--skyddsnat.quick-exit=/stil?weather",
                "--logging.level.root=warn");
    }

    static int port(ConfigurableApplicationContext context) {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @Bean
    Filter policy() {
        return (request, response, chain) -> {
            ((HttpServletResponse) response).setHeader("Content-Security-Policy", Pages.CONTENT_SECURITY_POLICY);
            request.setAttribute(CsrfToken.class.getName(), new DefaultCsrfToken("X-CSRF", "_csrf", "a-token"));
            chain.doFilter(signedInOnDesk((HttpServletRequest) request), response);
        };
    }

    private static HttpServletRequest signedInOnDesk(HttpServletRequest request) {
        if (!request.getRequestURI().endsWith("/arbetsyta")) {
            return request;
        }
        return new HttpServletRequestWrapper(request) {
            @Override
            public Principal getUserPrincipal() {
                return () -> "Maja Ek";
            }
        };
    }

    public static void main(String[] args) {
        start(Integer.parseInt(args[0]));
    }
}
