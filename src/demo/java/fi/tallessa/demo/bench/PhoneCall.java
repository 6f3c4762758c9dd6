package fi.tallessa.demo.bench;

import fi.tallessa.association.ServiceId;
import fi.tallessa.customer.registering.Answer;
import fi.tallessa.customer.registering.GuardForm;
import fi.tallessa.customer.registering.NewCustomerForm;
import fi.tallessa.customer.registering.Registering;
import fi.tallessa.demo.InventedPeople;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A mother calls about her child, and the registrar fills in the one form there is. */
@Component
@Profile("bench")
class PhoneCall {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.uuuu");

  private final Registering registering;

  PhoneCall(Registering registering) {
    this.registering = registering;
  }

  Registered from(InventedPeople invented, int registrar, ServiceId service, Visit visit) {
    var name = invented.name();
    var phone = invented.phone();
    var mother = "Hanna " + name.substring(name.indexOf(' ') + 1);
    var form =
        new NewCustomerForm(
            "",
            "",
            "",
            "mother",
            "",
            name,
            TYPED.format(invented.bornFor(7, 17, visit.today())),
            "",
            invented.home(),
            service.toString(),
            "asked-for-help",
            new GuardForm("calling", "", "", "", "", mother, phone, ""),
            UUID.randomUUID().toString(),
            "",
            "");
    if (registering.register(form, Sending.TO_BE_DONE, "fi", visit)
        instanceof Answer.Opened(var code)) {
      return new Registered(code.shown(), registrar, name, phone);
    }
    throw new IllegalStateException("The form was not accepted");
  }
}
