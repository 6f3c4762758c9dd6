package fi.tallessa.web;

import fi.tallessa.holdings.Refusal;
import org.springframework.http.HttpStatus;

/** Why a request ends on a stopped page instead of what was asked for. */
public enum Stop {
  /** Not there or not yours: one answer for both (D9, D28). */
  MISSING(HttpStatus.NOT_FOUND, Tone.SEALED, "lock", false),
  /** A line manager has to give a reason first. */
  REASON(HttpStatus.FORBIDDEN, Tone.SEALED, "lock", false),
  /** Stored only, GDPR Art. 18. */
  FROZEN(HttpStatus.LOCKED, Tone.SEALED, "frost", false),
  /** Closed until a guardian knows (S7). */
  GUARDIAN(HttpStatus.LOCKED, Tone.BLOCK, "lock", false),
  /** Health, which one was not given the right to (S20). */
  HEALTH(HttpStatus.FORBIDDEN, Tone.SEALED, "lock", false),
  /** So many files within an hour that one says why before the next (ASVS 2.4.1). */
  PACE(HttpStatus.TOO_MANY_REQUESTS, Tone.CARE, "clock", false),
  /** A page of another role. */
  ROLE(HttpStatus.FORBIDDEN, Tone.SEALED, "lock", false),
  /** The access log cannot be written, so nothing opens (D26). */
  LOG(HttpStatus.SERVICE_UNAVAILABLE, Tone.BLOCK, "stop", true),
  /** The database does not answer. */
  AWAY(HttpStatus.SERVICE_UNAVAILABLE, Tone.CARE, "clock", true),
  /** The database has no room left: nothing was saved, and what was typed goes back. */
  FULL(HttpStatus.INSUFFICIENT_STORAGE, Tone.CARE, "warn", true),
  BROKEN(HttpStatus.INTERNAL_SERVER_ERROR, Tone.CARE, "warn", true),
  /** A form that came after the session had ended. */
  ENDED(HttpStatus.UNAUTHORIZED, Tone.CARE, "clock", true),
  /** A form that came while the screen was locked. */
  LOCKED(HttpStatus.UNAUTHORIZED, Tone.CARE, "lock", true),
  /** A form for which the second factor is to be shown once more. */
  PROOF(HttpStatus.FORBIDDEN, Tone.SEALED, "lock", true),
  /** A form whose token is no longer known. */
  EXPIRED(HttpStatus.FORBIDDEN, Tone.CARE, "clock", true),
  METHOD(HttpStatus.METHOD_NOT_ALLOWED, Tone.SEALED, "lock", true),
  REQUEST(HttpStatus.BAD_REQUEST, Tone.SEALED, "stop", true),
  /** More than any form of ours sends. */
  LARGE(HttpStatus.CONTENT_TOO_LARGE, Tone.CARE, "warn", true),
  MANY(HttpStatus.TOO_MANY_REQUESTS, Tone.CARE, "clock", true);

  private final HttpStatus status;
  private final Tone tone;
  private final String sign;
  private final boolean bare;

  Stop(HttpStatus status, Tone tone, String sign, boolean bare) {
    this.status = status;
    this.tone = tone;
    this.sign = sign;
    this.bare = bare;
  }

  /** The page for a closed door. */
  public static Stop of(Refusal why) {
    return switch (why) {
      case NOT_THERE -> MISSING;
      case NEEDS_REASON -> REASON;
      case FROZEN -> FROZEN;
      case GUARDIAN_FIRST -> GUARDIAN;
      case HEALTH_APART -> HEALTH;
      case TOO_MANY -> PACE;
      case NOT_YOURS_TO_DO -> ROLE;
    };
  }

  public HttpStatus status() {
    return status;
  }

  public Tone tone() {
    return tone;
  }

  /** True when somebody has to look what happened; it then gets a reference. */
  public boolean isFault() {
    return this == LOG || this == AWAY || this == FULL || this == BROKEN;
  }

  /** The icon of the page. */
  public String sign() {
    return sign;
  }

  /** True when neither session nor database may be asked: no menu, no language, no form. */
  public boolean bare() {
    return bare;
  }

  /**
   * What is done first, in a tab of its own, where a form is to be sent again; null for nothing.
   */
  public String first() {
    return switch (this) {
      case ENDED -> "/sign-in";
      case LOCKED -> "/lock";
      case PROOF -> "/me/proving";
      case PACE -> "/me/pace";
      default -> null;
    };
  }

  /** The key of what the way there is called; null where nothing is done first. */
  public String firstWords() {
    return switch (this) {
      case ENDED -> "web.stopped.sign_in";
      case LOCKED -> "web.lock.do.open";
      case PROOF -> "web.stopped.prove";
      case PACE -> "web.stopped.reason.give";
      default -> null;
    };
  }

  /** The key of its words: {@code web.stopped.missing} and so on. */
  public String key(String part) {
    return "web.stopped." + name().toLowerCase() + "." + part;
  }
}
