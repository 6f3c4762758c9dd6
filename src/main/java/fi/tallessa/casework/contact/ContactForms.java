package fi.tallessa.casework.contact;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.TypedDay;
import java.util.HashMap;
import java.util.Map;

/** Forms of contacts that are kept already. */
final class ContactForms {

  /** One to be put right. */
  static ContactForm of(KeptContact kept) {
    var contact = kept.contact();
    var boxes = new HashMap<>(ContactForm.blank().typed());
    boxes.put("channel", contact.channel().code());
    boxes.put("outcome", contact.outcome() == null ? "" : contact.outcome().code());
    boxes.put("lane", contact.lane() == null ? "" : contact.lane().code());
    boxes.put("day", TypedDay.typed(contact.on()));
    boxes.put("time", contact.at() == null ? "" : contact.at().toString());
    boxes.put("text", kept.text());
    boxes.put("next", contact.next() == null ? "" : contact.next());
    boxes.put("due", contact.due() == null ? "" : TypedDay.typed(contact.due()));
    Minutes.fill(contact.minutes(), boxes);
    return new ContactForm(boxes).on(kept);
  }

  /** The same, to be written anew with those who were there too, and what was agreed. */
  static ContactForm of(KeptContact kept, Map<Permit, KeptContact> others) {
    var codes = others.keySet().stream().map(one -> one.code().shown()).sorted().toList();
    var form = of(kept).with("with", String.join(", ", codes));
    return others.values().stream()
        .map(KeptContact::contact)
        .filter(one -> one.next() != null)
        .findFirst()
        .map(begun -> agreed(form, begun))
        .orElse(form);
  }

  private static ContactForm agreed(ContactForm form, Contact begun) {
    return form.with("next", begun.next())
        .with("due", begun.due() == null ? "" : TypedDay.typed(begun.due()));
  }

  private ContactForms() {}
}
