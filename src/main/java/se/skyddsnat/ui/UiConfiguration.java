package se.skyddsnat.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Binds the templates, the words and the shared files to the web. */
@Configuration(proxyBeanMethods = false)
class UiConfiguration implements WebMvcConfigurer {

    private final Uis uis;

    UiConfiguration(Uis uis) {
        this.uis = uis;
    }

    @Bean
    static TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static ViewResolver pageViewResolver(TemplateEngine engine, Uis uis) {
        return (name, locale) ->
                name.startsWith(Pages.PREFIX) ? new PageView(engine, uis, name.substring(Pages.PREFIX.length())) : null;
    }

    @Bean
    static ErrorViewResolver errorPages() {
        return (request, status, model) -> Pages.with(status, "ui/error", ErrorPage.of(status));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new RequestArgument<>(Ui.class, uis::of));
        resolvers.add(new RequestArgument<>(Form.class, Form::of));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LanguageChoice());
    }

    /** These files carry their content in their address and may be kept; pages may not. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/*.css", "/*.js", "/*.svg")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    /** Lets a controller's method take a value worked out from the request. */
    private record RequestArgument<T>(Class<T> type, Function<HttpServletRequest, T> from)
            implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == type;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            return from.apply(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        }
    }
}
