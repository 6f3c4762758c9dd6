package fi.tallessa.nightly;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the lead is held.
 *
 * @param lasts for how long it is taken; so long nobody goes on with what a killed machine left
 * @param beat how often it is renewed, and how soon a running job hears that it is to stop
 */
@ConfigurationProperties("tallessa.nightly")
record Pace(Duration lasts, Duration beat) {}
