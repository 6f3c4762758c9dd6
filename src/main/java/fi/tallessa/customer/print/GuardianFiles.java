package fi.tallessa.customer.print;

import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.consents.ConsentLine;
import fi.tallessa.customer.consents.ConsentPanels;
import fi.tallessa.customer.data.DataRow;
import fi.tallessa.customer.data.Values;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.guardian.Custodies;
import fi.tallessa.customer.guardian.GuardianRights;
import fi.tallessa.customer.guardian.GuardianRole;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.protection.ProtectedWith;
import fi.tallessa.customer.say.MayReadForChild;
import fi.tallessa.customer.say.Says;
import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.consent.Denials;
import fi.tallessa.wording.HiddenPlaces;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what may be shown to one guardian of a child, by one rule (K3, K5, K16). */
@Component
public class GuardianFiles {

  private final Data data;
  private final Bases bases;
  private final Values values;
  private final Guardians guardians;
  private final Custodies custodies;
  private final ConsentPanels consents;
  private final Says says;
  private final Denials denials;
  private final ProtectedWith protectedWith;

  GuardianFiles(
      Data data,
      Bases bases,
      Values values,
      Guardians guardians,
      Custodies custodies,
      ConsentPanels consents,
      Says says,
      Denials denials,
      ProtectedWith protectedWith) {
    this.data = data;
    this.bases = bases;
    this.values = values;
    this.guardians = guardians;
    this.custodies = custodies;
    this.consents = consents;
    this.says = says;
    this.denials = denials;
    this.protectedWith = protectedWith;
  }

  /** Every guardian of the child, also those who may not. */
  public List<ForWhom> all(Permit permit) {
    var child = data.card(permit).birth();
    var all = guardians.of(permit);
    var acting = GuardianRights.of(permit, child, all, custodies.of(permit));
    var hidden = protectedWith.hiddenFrom(permit);
    return all.stream()
        .map(one -> new ForWhom(one, acting.get(one.id()), hidden.test(one.id())))
        .toList();
  }

  /** A guardian who may act for the child today; nobody else reads anything. */
  public Optional<ForWhom> find(Permit permit, String id) {
    return all(permit).stream().filter(one -> one.id().equals(id)).filter(ForWhom::may).findFirst();
  }

  /** What they may read: asked of each entry before anything is counted. */
  public MayReadForChild rule(Permit permit, ForWhom whom) {
    return new MayReadForChild(
        whom.right(),
        role(permit, whom),
        says.standing(permit),
        denials.standing(permit).keySet(),
        whom.hidden());
  }

  /** Null where another on the file is the same to the child: "a mother" may be either then. */
  private GuardianRole role(Permit permit, ForWhom whom) {
    var role = whom.kept().guardian().role();
    long many = guardians.of(permit).stream().filter(one -> one.guardian().role() == role).count();
    return many == 1 ? role : null;
  }

  /**
   * @param others how other guardians are reached: a number that is theirs is not the child's (K16)
   */
  public GuardianFile of(Permit permit, ForWhom whom, MayReadForChild rule, HiddenPlaces others) {
    var card = data.card(permit);
    return new GuardianFile(
        permit.code(),
        card.name(),
        whom,
        data(permit, card, rule).stream().filter(row -> !tells(row, others)).toList(),
        consents.of(permit, card.birth()).lines().stream()
            .filter(ConsentLine::holds)
            .filter(line -> rule.consent(line.item().id()))
            .toList(),
        rule::anothers);
  }

  /** A child whose name is like a street's is still called so. */
  private static boolean tells(DataRow row, HiddenPlaces others) {
    return row.field() != Field.NAME && others.in(datum(row).value());
  }

  private List<DataRow> data(Permit permit, Card card, MayReadForChild rule) {
    var rests = bases.of(permit);
    return Arrays.stream(Field.values())
        .filter(
            field ->
                rests.holding(field.group()).filter(rest -> rule.group(rest.basis())).isPresent())
        .flatMap(field -> DataRow.told(permit.code(), field, values, card).stream())
        .filter(row -> rule.datum(says.datum(permit, row.field()).id(), row.field(), datum(row)))
        .toList();
  }

  private static Datum datum(DataRow row) {
    return row.datum().orElseThrow();
  }
}
