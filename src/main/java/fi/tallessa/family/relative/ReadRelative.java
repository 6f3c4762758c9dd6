package fi.tallessa.family.relative;

import fi.tallessa.customer.datum.CloseSource;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a form about somebody of the family says, read against the family as it is now.
 *
 * @param id whom it is about
 */
record ReadRelative(RelativeForm form, UUID id, Family family, Visit visit) {

  /** Problems on each box by its name. */
  Result<Relative> relative() {
    var kin = Choice.made("kin", Kin.of(form.kin()));
    return kin.flatMap(this::place)
        .with(Choice.made("sign", Sign.of(form.sign())), Placed::new)
        .with(Words.line("note", form.note(), Relative.LONGEST_NOTE), Noted::new)
        .with(told(), this::relative)
        .flatMap(this::standing);
  }

  private Result<Place> place(Kin kin) {
    return of(kin).with(other(kin), (of, other) -> new Place(kin, of, other));
  }

  private Result<UUID> of(Kin kin) {
    var chosen = Somebody.of(form.of(), family).map(Member::id).filter(one -> !one.equals(id));
    boolean shared =
        kin != Kin.HALF_SIBLING || chosen.filter(family.parentsOf(Member.ME)::contains).isPresent();
    return Choice.made("of", chosen)
        .flatMap(
            one ->
                shared ? Result.fine(one) : Result.faulty("of", "family.relative.of.not_shared"));
  }

  private Result<Optional<UUID>> other(Kin kin) {
    if (form.other().isEmpty()) {
      return Result.fine(Optional.empty());
    }
    if (!kin.hasOtherParent()) {
      return Result.faulty("other", "family.relative.other.of_a_child");
    }
    var chosen = Somebody.of(form.other(), family).map(Member::id).filter(one -> !one.equals(id));
    return Choice.made("other", chosen)
        .flatMap(
            one ->
                Somebody.typed(one).equals(form.of())
                    ? Result.faulty("other", "family.relative.other.same")
                    : Result.fine(Optional.of(one)));
  }

  /** A professional gives no more than how somebody is reached (D13). */
  private Result<Source> told() {
    return Result.needed(Source.of(form.source()), "source", "customer.source.missing")
        .flatMap(
            one ->
                CloseSource.may(one)
                    ? Result.fine(one)
                    : Result.faulty("source", "family.relative.law.professional"));
  }

  private Relative relative(Noted read, Source source) {
    var place = read.placed().place();
    return new Relative(
        place.kin(),
        place.of(),
        place.other().orElse(null),
        read.placed().sign(),
        form.died().equals(RelativeForm.YES),
        read.note().map(Words::value).orElse(null),
        Told.by(source, visit.today()),
        visit.who());
  }

  private Result<Relative> standing(Relative read) {
    var next = new KeptRelative(id, 1, Instant.EPOCH, read);
    var others =
        Stream.concat(
            family.others().stream().filter(one -> !one.id().equals(id)),
            Stream.of(Member.of(next)));
    return Ancestry.goesRound(family.with(others.toList()))
        ? Result.faulty("of", "family.relative.of.goes_round")
        : Result.fine(read);
  }

  private record Place(Kin kin, UUID of, Optional<UUID> other) {}

  private record Placed(Place place, Sign sign) {}

  private record Noted(Placed placed, Optional<Words> note) {
    @Override
    public String toString() {
      return "Noted";
    }
  }
}
