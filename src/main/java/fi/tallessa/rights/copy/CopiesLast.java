package fi.tallessa.rights.copy;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long a made copy lies here.
 *
 * @param lasts until it is destroyed, given or not
 * @param beat how often it is looked whether one waits to be made
 */
@ConfigurationProperties("tallessa.copies")
record CopiesLast(Duration lasts, Duration beat) {}
