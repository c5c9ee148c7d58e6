package se.skyddsnat.signin;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import se.skyddsnat.ui.Pages;

/** Which doors stand open, which ask who you are, and what every answer says to the browser. Unknown doors are closed. */
@Configuration(proxyBeanMethods = false)
class Doors {

    private static final String[] OPEN = {
        "/",
        "/orosanmalan/**",
        "/kvitto/**",
        "/garantier/**",
        "/garantier.csv",
        "/ataganden/**",
        "/om/**",
        "/sprak/**",
        "/lamna",
        "/stil/**",
        "/*.css",
        "/*.js",
        "/*.svg",
        "/favicon.ico",
        "/webjars/**",
        "/error",
        "/logga-in/**",
        "/demo/**",
        "/utkast/**",
        "/halsa",
        "/beslut/**"
    };

    @Bean
    @Order(1)
    SecurityFilterChain systems(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(a -> a.requestMatchers("/api/v1/api-info", "/api/v1/openapi.json")
                        .permitAll()
                        .requestMatchers("/api/v1/concerns", "/api/v1/concerns/**")
                        .hasAuthority("SCOPE_concerns:write")
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(o -> o.jwt(withDefaults())
                        .authenticationEntryPoint(Doors::whoAreYou)
                        .accessDeniedHandler(Doors::notThisOne))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(c -> c.disable())
                .headers(this::headers)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, @Value("${skyddsnat.oidc.issuer:}") String issuer) throws Exception {
        http.authorizeHttpRequests(
                        a -> a.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .csrf(c -> c.csrfTokenRepository(new CookieCsrfTokenRepository()))
                .logout(l -> l.logoutUrl("/logout").logoutSuccessUrl("/").deleteCookies("skyddsnat"))
                .requestCache(withDefaults())
                .headers(this::headers);
        if (issuer.isBlank()) {
            http.exceptionHandling(
                    e -> e.authenticationEntryPoint((_, response, _) -> response.sendRedirect("/logga-in")));
        } else {
            http.oauth2Login(o -> o.loginPage("/logga-in"));
        }
        return http.build();
    }

    /** Says in the header how one signs in, and leaves the words to whoever writes the answers of this door. */
    private static void whoAreYou(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        new BearerTokenAuthenticationEntryPoint().commence(request, response, why);
        response.sendError(response.getStatus());
    }

    private static void notThisOne(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        new BearerTokenAccessDeniedHandler().handle(request, response, why);
        response.sendError(response.getStatus());
    }

    private void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(c -> c.policyDirectives(Pages.CONTENT_SECURITY_POLICY))
                .referrerPolicy(r -> r.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(f -> f.deny())
                .permissionsPolicyHeader(p -> p.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                .crossOriginOpenerPolicy(withDefaults())
                .crossOriginResourcePolicy(withDefaults());
    }
}
