package fi.tallessa.rotation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long keys last.
 *
 * @param lasts how many days an epoch lasts
 * @param beat how often a machine says which key it holds
 */
@ConfigurationProperties("tallessa.keys")
record KeysLast(Duration lasts, Duration beat) {}
