package fi.tallessa.admission.certificate;

import fi.tallessa.kernel.WorkerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A certificate of a device, without its key, which the register forgets once it was fetched.
 *
 * @param device what it is called: a number drawn at random
 * @param worker who carries the device; the certificate itself names nobody
 * @param renews the one in whose place it was issued, null for none
 * @param fetched when its file was taken to the device
 */
public record DeviceCertificate(
    UUID id,
    String device,
    WorkerId worker,
    Instant from,
    Instant until,
    UUID renews,
    WorkerId by,
    Optional<Instant> fetched,
    Optional<Revocation> revocation) {

  /** So long before its end a manager is told of it. */
  private static final Duration SOON = Duration.ofDays(30);

  /** What became of it. */
  public record Revocation(WorkerId by, Instant at, WhyRevoked why) {}

  public boolean stands(Instant at) {
    return revocation.isEmpty() && at.isBefore(until);
  }

  public boolean endsSoon(Instant at) {
    return stands(at) && isSoon(until, at);
  }

  /** Whether what ends then still leads in, and not for long. */
  static boolean isSoon(Instant until, Instant at) {
    return at.isBefore(until) && !at.isBefore(until.minus(SOON));
  }

  Stream<WorkerId> people() {
    return Stream.concat(Stream.of(worker, by), revocation.stream().map(Revocation::by));
  }
}
