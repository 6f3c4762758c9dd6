package fi.tallessa.customer.consented;

import fi.tallessa.holdings.FieldGroup;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * What kind of service a contact point belongs to, and so what the contact tells of the customer.
 * That somebody goes to psychiatry or therapy is data concerning health, by what it lets one
 * conclude (CJEU C-184/20, Vyriausioji tarnybinės etikos komisija, GDPR Art. 9(1)); that somebody
 * goes to a school or to family counselling is not (D14).
 */
@NamedInterface("services")
public enum ServiceKind {
  SCHOOL(FieldGroup.SERVICE_CONTACTS),
  EARLY_EDUCATION(FieldGroup.SERVICE_CONTACTS),
  SOCIAL_SERVICES(FieldGroup.SERVICE_CONTACTS),
  FAMILY_COUNSELLING(FieldGroup.SERVICE_CONTACTS),
  YOUTH_WORK(FieldGroup.SERVICE_CONTACTS),
  HOBBY(FieldGroup.SERVICE_CONTACTS),
  PSYCHIATRY(FieldGroup.HEALTH),
  THERAPY(FieldGroup.HEALTH),
  REHABILITATION(FieldGroup.HEALTH),
  SUBSTANCE_SERVICES(FieldGroup.HEALTH),
  OTHER_HEALTH_CARE(FieldGroup.HEALTH);

  private final FieldGroup group;

  ServiceKind(FieldGroup group) {
    this.group = group;
  }

  /** In which group its contact points are kept, and so on what they rest. */
  public FieldGroup group() {
    return group;
  }

  public boolean health() {
    return group == FieldGroup.HEALTH;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ServiceKind> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  public String label() {
    return "customer.service_kind." + code();
  }
}
