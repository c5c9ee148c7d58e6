package se.skyddsnat.signin;

import static org.springframework.security.config.Customizer.withDefaults;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
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
        return http.securityMatcher("/api/**", "/api-info")
                .authorizeHttpRequests(a -> a.requestMatchers(
                                "/api/api-info",
                                "/api/v1/api-info",
                                "/api/v1/openapi.json",
                                "/api/v1/openapi.yaml",
                                "/api/v1/token")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(o -> o.jwt(withDefaults()))
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

    private void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(c -> c.policyDirectives(Pages.CONTENT_SECURITY_POLICY))
                .referrerPolicy(r -> r.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(f -> f.deny())
                .permissionsPolicyHeader(p -> p.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                .crossOriginOpenerPolicy(withDefaults())
                .crossOriginResourcePolicy(withDefaults());
    }
}
