package fi.tallessa.family.link;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.access.Spreading;
import fi.tallessa.customer.basis.Unfounded;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.family.relative.Families;
import fi.tallessa.family.relative.Family;
import fi.tallessa.family.relative.Kin;
import fi.tallessa.family.relative.Member;
import fi.tallessa.family.relative.Relatives;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and ends the link between two files, for somebody who may open both. */
@Service
@Transactional
@Overtaken.Anew
class Linking {

  /** What a file that is not there and one that is not yours have in common (D28). */
  private static final String NOT_OPEN = "family.link.code.not_open";

  private final Access access;
  private final Data data;
  private final Families families;
  private final FamilyFiles files;
  private final FamilyLinks links;
  private final Relatives relatives;
  private final StandIn standIn;
  private final ThirdFiles thirds;
  private final Unfounded unfounded;

  private final Spreading spreading;

  Linking(
      Access access,
      Data data,
      Families families,
      FamilyFiles files,
      FamilyLinks links,
      Relatives relatives,
      StandIn standIn,
      ThirdFiles thirds,
      Unfounded unfounded,
      Spreading spreading) {
    this.spreading = spreading;
    this.thirds = thirds;
    this.access = access;
    this.data = data;
    this.families = families;
    this.files = files;
    this.links = links;
    this.relatives = relatives;
    this.standIn = standIn;
    this.unfounded = unfounded;
  }

  /** A file that was opened, at somebody of its family. */
  record At(Permit permit, Card card, Family family, Member member) {}

  Entry<LinkPage> open(UUID id, Code code, Visit visit) {
    return enter(id, code, visit)
        .map(
            at -> {
              var back =
                  at.member()
                      .told()
                      .map(one -> one.relative())
                      .filter(one -> one.of().equals(Member.ME))
                      .flatMap(one -> one.kin().back());
              return page(at, LinkForm.of(back.orElse(null)), Problems.none());
            });
  }

  /**
   * @return the form again where something stands in the way
   */
  Entry<Optional<LinkPage>> make(UUID id, LinkForm form, Sending sending, Code code, Visit visit) {
    return enter(id, code, visit).map(at -> make(at, form, sending));
  }

  /** In both files, from today; what may not be opened is not there to be ended. */
  Entry<Boolean> end(UUID id, UUID link, Code code, Visit visit) {
    return enter(id, code, visit)
        .flatMap(at -> Entry.there(shown(at, link)).map(line -> end(at, line)));
  }

  private Optional<LinkPage.Line> shown(At at, UUID link) {
    return files.history(at.permit(), at.family(), at.member().id()).stream()
        .filter(line -> line.id().equals(link))
        .findFirst();
  }

  private boolean end(At at, LinkPage.Line line) {
    var until = at.permit().visit().today();
    if (!line.lasts()) {
      return false;
    }
    var mine = access.further(LinkAction.END, at.permit());
    if (access.enter(LinkAction.END, line.opened().code(), at.permit().visit())
        instanceof Entry.Open<Permit>(var theirs)) {
      Overtaken.unless(links.end(mine, line.id(), until) && links.end(theirs, line.id(), until));
    }
    return true;
  }

  private Optional<LinkPage> make(At at, LinkForm form, Sending sending) {
    var read = sending.act(form.check(at.permit().visit().today()));
    if (!read.isFine()) {
      return Optional.of(page(at, form, read.problems()));
    }
    var made = make(at, read.sure());
    return made.isFine() ? Optional.empty() : Optional.of(page(at, form, made.problems()));
  }

  private Result<LinkForm.Read> make(At at, LinkForm.Read read) {
    var visit = at.permit().visit();
    if (read.code().equals(at.permit().code())) {
      return Result.faulty("code", "family.link.code.this");
    }
    return switch (access.enter(LinkAction.READ, read.code(), visit)) {
      case Entry.Closed<Permit> closed -> Result.faulty("code", NOT_OPEN);
      case Entry.Open<Permit>(var other) ->
          unfounded
              .unless(at.permit(), FieldGroup.FAMILY, "code", read)
              .flatMap(one -> unfounded.unless(other, FieldGroup.FAMILY, "code", one))
              .flatMap(one -> make(at, other, one));
    };
  }

  private Result<LinkForm.Read> make(At at, Permit opened, LinkForm.Read read) {
    relatives.hold(at.permit(), opened);
    var theirs = families.of(opened, data.card(opened));
    var known = known(at, opened);
    var stand = known.map(Link::back).or(() -> standIn.of(opened, theirs, read.back()));
    if (apart(at, read, theirs, stand)) {
      return Result.faulty("code", "family.link.law.apart");
    }
    if (thirdApart(at, opened, read, theirs, stand)) {
      return Result.faulty("code", NOT_OPEN);
    }
    if (known.isPresent()) {
      return Result.fine(read);
    }
    var mine = access.further(LinkAction.MAKE, at.permit());
    var other = access.further(LinkAction.MAKE, opened);
    var back = stand.orElseGet(() -> standIn.add(other, read, at.card()));
    Overtaken.unless(links.make(mine, at.member().id(), other, back, read.from()));
    spreading.settle(mine);
    spreading.settle(other);
    return Result.fine(read);
  }

  private static boolean apart(At at, LinkForm.Read read, Family theirs, Optional<UUID> stand) {
    return ApartHides.between(at.family(), at.member().id())
        || read.back() == Kin.FORMER_PARTNER
        || stand.filter(one -> ApartHides.between(theirs, one)).isPresent();
  }

  /** A file the two have in common may not be open: the answer tells nobody of it (D28). */
  private boolean thirdApart(
      At at, Permit opened, LinkForm.Read read, Family theirs, Optional<UUID> stand) {
    var them = at.member().id();
    boolean together =
        ApartHides.together(at.family(), them)
            && stand
                .map(one -> ApartHides.together(theirs, one))
                .orElse(read.back() == Kin.PARTNER);
    var two = new ThirdFiles.Two(them, opened.subject(), together);
    return !thirds.apart(at.permit(), at.family(), Set.of(two)).isEmpty();
  }

  private Optional<Link> known(At at, Permit other) {
    return links.of(at.permit()).stream()
        .filter(Link::lasts)
        .filter(one -> one.relative().equals(at.member().id()))
        .filter(one -> one.other().equals(other.subject()))
        .findFirst();
  }

  private Entry<At> enter(UUID id, Code code, Visit visit) {
    return access
        .enter(LinkAction.READ, code, visit)
        .flatMap(
            permit -> {
              var card = data.card(permit);
              var family = families.of(permit, card);
              var one = family.find(id).filter(member -> !member.isMe());
              return Entry.there(one).map(member -> new At(permit, card, family, member));
            });
  }

  private LinkPage page(At at, LinkForm form, Problems problems) {
    return new LinkPage(
        at.permit().code(),
        at.card().name(),
        at.family(),
        at.member(),
        files.history(at.permit(), at.family(), at.member().id()),
        form,
        problems);
  }
}
