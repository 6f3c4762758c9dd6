package fi.tallessa.family.link;

import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Gender;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.family.relative.Family;
import fi.tallessa.family.relative.KeptRelative;
import fi.tallessa.family.relative.Kin;
import fi.tallessa.family.relative.Member;
import fi.tallessa.family.relative.Relative;
import fi.tallessa.family.relative.Relatives;
import fi.tallessa.family.relative.Sign;
import fi.tallessa.holdings.Permit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who, in the other's family, this customer is. Where exactly one was told of who is that to them
 * and belongs to no file yet, it is that one; else somebody is told of, by the same word as all.
 */
@Component
class StandIn {

  private final Relatives relatives;
  private final FamilyLinks links;

  StandIn(Relatives relatives, FamilyLinks links) {
    this.relatives = relatives;
    this.links = links;
  }

  Optional<UUID> of(Permit other, Family theirs, Kin back) {
    var taken = taken(other);
    var fitting =
        theirs.others().stream()
            .flatMap(one -> one.told().stream())
            .filter(one -> one.relative().kin() == back)
            .filter(one -> one.relative().of().equals(Member.ME))
            .map(KeptRelative::id)
            .filter(one -> !taken.contains(one))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private Set<UUID> taken(Permit other) {
    return links.of(other).stream()
        .filter(Link::lasts)
        .map(Link::relative)
        .collect(Collectors.toSet());
  }

  UUID add(Permit other, LinkForm.Read read, Card me) {
    var id = UUID.randomUUID();
    var told =
        new Relative(
            read.back(),
            Member.ME,
            null,
            Sign.of(me.value(Field.GENDER).flatMap(Gender::of)),
            false,
            null,
            Told.by(read.source(), other.visit().today()),
            other.visit().who());
    Overtaken.unless(relatives.write(other, id, 1, told));
    return id;
  }
}
