package fi.tallessa.family.relative;

import fi.tallessa.access.Access;
import fi.tallessa.association.Once;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom the invented customers tell of, written down as their workers would. */
@Component
@Profile("demo")
@Transactional
public class InventedFamily {

  private final RelativeWriting writing;
  private final BondWriting bonds;
  private final Access access;
  private final Data data;
  private final Families families;

  InventedFamily(
      RelativeWriting writing, BondWriting bonds, Access access, Data data, Families families) {
    this.writing = writing;
    this.bonds = bonds;
    this.access = access;
    this.data = data;
    this.families = families;
  }

  /** The id of who was told of. */
  public UUID add(String kin, UUID of, String sign, String note, Code code, Visit visit) {
    return add(kin, of, null, sign, "", note, code, visit);
  }

  /**
   * @param other the other parent, or null
   * @param died "yes" or blank
   */
  public UUID add(
      String kin,
      UUID of,
      UUID other,
      String sign,
      String died,
      String note,
      Code code,
      Visit visit) {
    var form =
        new RelativeForm(
            Once.fresh(),
            kin,
            Somebody.typed(of),
            other == null ? "" : Somebody.typed(other),
            sign,
            died,
            note,
            "customer",
            0,
            "");
    var before = others(code, visit);
    writing.add(form, new Worded("", ""), Sending.TO_BE_DONE, code, visit);
    // Told of in one moment, they stand in no order.
    return others(code, visit).stream()
        .filter(one -> !before.contains(one))
        .findAny()
        .orElseThrow();
  }

  public void apart(UUID one, UUID two, String since, Code code, Visit visit) {
    var form = new BondForm(Somebody.typed(one), Somebody.typed(two), "apart", since, "mother");
    bonds.write(form, Sending.TO_BE_DONE, code, visit);
  }

  /** Guardians first, then relatives as they were told of. */
  public List<UUID> others(Code code, Visit visit) {
    return switch (access.enter(RelativeAction.READ, code, visit)) {
      case Entry.Open<Permit>(var permit) ->
          families.of(permit, data.card(permit)).others().stream().map(Member::id).toList();
      case Entry.Closed<Permit>(var why) -> throw new IllegalStateException(why.name());
    };
  }
}
