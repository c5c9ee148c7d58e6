package se.skyddsnat.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Chooses the database: the one named by {@code SKYDDSNAT_DB_URL}, else the one that lives in the data folder. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    private static final String POOL_OF_THE_DOORKEEPER = "doorkeeper";

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${skyddsnat.db.url:}' == ''")
    static class Embedded {

        @Bean(destroyMethod = "close")
        EmbeddedDatabase embeddedDatabase(@Value("${skyddsnat.data:data}") Path dataFolder) throws IOException {
            return EmbeddedDatabase.start(dataFolder);
        }

        @Bean
        JdbcConnectionDetails appConnection(EmbeddedDatabase database) {
            return new Connection(database.url(), EmbeddedDatabase.APP, database.password());
        }

        @Bean
        FlywayConnectionDetails ownerConnection(EmbeddedDatabase database) {
            return new OwnerConnection(database.url(), EmbeddedDatabase.OWNER, database.password());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${skyddsnat.db.url:}' != ''")
    static class External {

        @Bean
        JdbcConnectionDetails appConnection(
                @Value("${skyddsnat.db.url}") String url,
                @Value("${skyddsnat.db.app.user:skyddsnat_app}") String user,
                @Value("${skyddsnat.db.app.password:}") String password) {
            return new Connection(url, user, password);
        }

        @Bean
        FlywayConnectionDetails ownerConnection(
                @Value("${skyddsnat.db.url}") String url,
                @Value("${skyddsnat.db.owner.user:skyddsnat_owner}") String user,
                @Value("${skyddsnat.db.owner.password:}") String password) {
            return new OwnerConnection(url, user, password);
        }
    }

    @Bean
    @Primary
    HikariDataSource dataSource(JdbcConnectionDetails details, @Value("${skyddsnat.db.pool:16}") int size) {
        return pool("acts", details, size);
    }

    /** Refusals are written apart from the act that was refused, so that they stay when the act is rolled back. */
    @Bean(POOL_OF_THE_DOORKEEPER)
    HikariDataSource doorkeeper(JdbcConnectionDetails details) {
        return pool(POOL_OF_THE_DOORKEEPER, details, 2);
    }

    private static HikariDataSource pool(String name, JdbcConnectionDetails details, int size) {
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(details.getJdbcUrl());
        pool.setUsername(details.getUsername());
        pool.setPassword(details.getPassword());
        pool.setMaximumPoolSize(size);
        pool.setConnectionTimeout(10_000);
        return pool;
    }

    private record Connection(String url, String user, String secret) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return secret;
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }

    private record OwnerConnection(String url, String user, String secret) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return secret;
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }
}
