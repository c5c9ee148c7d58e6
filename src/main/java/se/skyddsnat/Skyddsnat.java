package se.skyddsnat;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The social safety net, started as one program. */
@SpringBootApplication
public class Skyddsnat {

    public static void main(String[] args) {
        SpringApplication.run(Skyddsnat.class, args);
    }
}
