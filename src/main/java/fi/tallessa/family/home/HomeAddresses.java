package fi.tallessa.family.home;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import fi.tallessa.access.PartRestrictions;
import fi.tallessa.association.Municipalities;
import fi.tallessa.customer.basis.GoesWithGroup;
import fi.tallessa.customer.basis.LostConsent;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.wording.KeepsContacts;
import fi.tallessa.customer.wording.KeepsPlaces;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import fi.tallessa.wording.HiddenPlaces;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The addresses of homes. They rest on what contact information rests on (S11): where that was a
 * consent which has ended they are in no answer, and while the customer's address is protected they
 * leave this class for nobody (K8, K11).
 */
@Repository
class HomeAddresses implements GoesWithGroup, KeepsPlaces, KeepsContacts {

  private static final Shape<HomeAddress> SHAPE =
      Shape.of("family.home_address", HomeAddress.class);

  private static final String ON_SOMETHING =
      " (exists (select from customer.basis rests where rests.subject_id = {row}.subject_id"
          + " and rests.field_group = 'CONTACT' and rests.purpose = 'CUSTOMER_WORK')"
          + " or exists (select from customer.relationship opened"
          + " where opened.subject_id = {row}.subject_id)) and not ";

  private final JdbcClient db;
  private final Vault vault;
  private final Municipalities municipalities;

  HomeAddresses(JdbcClient db, Vault vault, Municipalities municipalities) {
    this.municipalities = municipalities;
    this.db = db;
    this.vault = vault;
  }

  /** By home; nothing where the address is protected. */
  Map<UUID, HomeAddress> of(Permit permit) {
    return permit.masked() ? Map.of() : unmasked(permit, used("home_address"));
  }

  /** The same for the person's own copy: also what sleeps, or lies sealed (Art. 15). */
  Map<UUID, HomeAddress> kept(Permit permit) {
    var there = ON_SOMETHING + LostConsent.forGood(FieldGroup.CONTACT, "{row}");
    return permit.masked() ? Map.of() : unmasked(permit, there.replace("{row}", "home_address"));
  }

  private Map<UUID, HomeAddress> unmasked(Permit permit, String rests) {
    var key = vault.open(permit);
    return db
        .sql(
            """
            select distinct on (home_id) home_id, version, sealed from family.home_address
            where subject_id = :subject and {rests} order by home_id, version desc
            """
                .replace("{rests}", rests))
        .param("subject", permit.subject().value())
        .param("today", permit.visit().today())
        .query(
            (row, n) -> {
              var home = row.getObject("home_id", UUID.class);
              var address = key.unseal(SHAPE, home, row.getInt("version"), row.getBytes("sealed"));
              return Map.entry(home, address);
            })
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Every version of every home's. */
  @Override
  public HiddenPlaces places(Permit permit) {
    return HiddenPlaces.addresses(
        versions(permit).stream().map(one -> one.getValue().address()).toList());
  }

  private List<Map.Entry<UUID, HomeAddress>> versions(Permit permit) {
    var key = vault.open(permit);
    return db.sql("select home_id, version, sealed from family.home_address where subject_id = ?")
        .param(permit.subject().value())
        .query(
            (row, n) -> {
              var home = row.getObject("home_id", UUID.class);
              return Map.entry(
                  home, key.unseal(SHAPE, home, row.getInt("version"), row.getBytes("sealed")));
            })
        .list();
  }

  /** The reader's own are where they live, and what they told of. */
  @Override
  public Known contacts(Permit permit, UUID guardian, Predicate<Source> anothers) {
    var with = with(permit, guardian);
    var own =
        versions(permit).stream()
            .collect(
                partitioningBy(
                    one ->
                        with.contains(one.getKey())
                            || KeepsContacts.own(one.getValue().told().source(), anothers),
                    mapping(one -> one.getValue().address(), toList())));
    return new Known(streets(own.get(false)), streets(own.get(true)));
  }

  private HiddenPlaces streets(List<String> all) {
    return HiddenPlaces.streets(all, municipalities::has);
  }

  /** The homes in which somebody lives. */
  private Set<UUID> with(Permit permit, UUID who) {
    return db.sql("select home_id from family.home_with where subject_id = ? and relative_id = ?")
        .params(permit.subject().value(), who)
        .query(UUID.class)
        .set();
  }

  /**
   * Whether the newest says the same. Whoever may not see it tries none out, but knows what they
   * wrote themselves (K8).
   */
  boolean says(Permit permit, UUID home, HomeAddress said) {
    return Optional.ofNullable(unmasked(permit, rests("home_address")).get(home))
        .filter(kept -> !permit.masked() || kept.worker().equals(said.worker()))
        .filter(said::saysAs)
        .isPresent();
  }

  /** How many times it was told; a number tells nobody where anybody lives. */
  int version(Permit permit, UUID home) {
    return db.sql(
            """
            select coalesce(max(version), 0) from family.home_address
            where subject_id = ? and home_id = ?
            """)
        .params(permit.subject().value(), home)
        .query(Integer.class)
        .single();
  }

  /**
   * False when somebody else has written that version, contact information rests on nothing, or
   * where they live may only be kept.
   */
  boolean write(Permit permit, UUID home, int version, HomeAddress address) {
    return db.sql(
                """
                insert into family.home_address
                  (subject_id, home_id, version, saved_on, at, sealed, basis_version)
                select subject_id, :home, :version, :today, :at, :sealed, basis_version
                from (select subject_id, {held} as basis_version
                  from (values (cast(:subject as uuid))) as whose (subject_id)) as about
                where :version = 1 + coalesce((select max(version) from family.home_address
                  where subject_id = :subject and home_id = :home), 0) and {rests}
                on conflict do nothing
                """
                    .replace("{held}", LostConsent.held(FieldGroup.CONTACT, "whose"))
                    .replace("{rests}", used("about")))
            .param("subject", permit.subject().value())
            .param("home", home)
            .param("version", version)
            .param("today", permit.visit().today(), Types.DATE)
            .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("sealed", vault.open(permit).seal(SHAPE, home, version, address))
            .update()
        == 1;
  }

  /** Every version of one home's. */
  void remove(Permit permit, UUID home) {
    db.sql("delete from family.home_address where subject_id = ? and home_id = ?")
        .params(permit.subject().value(), home)
        .update();
  }

  /** They go with contact information. */
  @Override
  public void erase(Permit permit, FieldGroup group) {
    if (group == FieldGroup.CONTACT) {
      erase(permit);
    }
  }

  void erase(Permit permit) {
    db.sql("delete from family.home_address where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }

  /** The same, while where they live may not only be kept (GDPR Art. 18). */
  private static String used(String row) {
    return rests(row) + " and not " + PartRestrictions.lasts(row, "'address'");
  }

  private static String rests(String row) {
    return (ON_SOMETHING + LostConsent.of(FieldGroup.CONTACT, "{row}")).replace("{row}", row);
  }

  Optional<HomeAddress> one(Permit permit, UUID home) {
    return Optional.ofNullable(of(permit).get(home));
  }
}
