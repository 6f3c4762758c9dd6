package fi.tallessa.family.home;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.access.PartRestrictions;
import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.ConsentBasis;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down where a home is; of a protected one anew, without seeing what was told before. */
@Service
@Transactional
@Overtaken.Anew
class HomeAddressWriting {

  private final Access access;
  private final Data data;
  private final Homes homes;
  private final HomeAddresses addresses;
  private final Bases bases;
  private final PartRestrictions restrictions;

  HomeAddressWriting(
      Access access,
      Data data,
      Homes homes,
      HomeAddresses addresses,
      Bases bases,
      PartRestrictions restrictions) {
    this.restrictions = restrictions;
    this.access = access;
    this.data = data;
    this.homes = homes;
    this.addresses = addresses;
    this.bases = bases;
  }

  Entry<HomeAddressPage> open(UUID home, Code code, Visit visit) {
    return enter(home, code, visit)
        .map(permit -> page(permit, home, kept(permit, home), Problems.none()));
  }

  /**
   * @return the form again where something stands in the way
   */
  Entry<Optional<HomeAddressPage>> write(
      UUID home, HomeAddressForm form, Sending sending, Code code, Visit visit) {
    return enter(home, code, visit).map(permit -> write(permit, home, form, sending));
  }

  /** Every version of it. */
  Entry<Permit> remove(UUID home, Code code, Visit visit) {
    return enter(home, code, visit)
        .map(
            opened -> {
              var permit = access.further(HomeAction.ADDRESS, opened);
              addresses.remove(permit, home);
              return permit;
            });
  }

  private Optional<HomeAddressPage> write(
      Permit opened, UUID home, HomeAddressForm form, Sending sending) {
    bases.hold(opened);
    var read = sending.act(form.check(opened.visit()).flatMap(one -> rests(opened, one)));
    if (!read.isFine()) {
      return Optional.of(page(opened, home, form, read.problems()));
    }
    int newest = addresses.version(opened, home);
    if (form.version() != newest) {
      if (addresses.says(opened, home, read.sure())) {
        return Optional.empty();
      }
      var what = newest == 0 ? HomeAddressPage.REMOVED : HomeAddressPage.MEANWHILE;
      var told = Problems.of(Problem.of("address", what));
      return Optional.of(page(opened, home, form.over(newest), told));
    }
    var permit = access.further(HomeAction.ADDRESS, opened);
    Overtaken.unless(addresses.write(permit, home, newest + 1, read.sure()));
    return Optional.empty();
  }

  private Result<HomeAddress> rests(Permit permit, HomeAddress read) {
    var on = bases.of(permit).holding(FieldGroup.CONTACT);
    if (on.isEmpty()) {
      return Result.faulty("address", "customer.bases.law.nothing");
    }
    boolean frozen =
        restrictions.holds(permit, Field.ADDRESS.code())
            || on.get().basis() instanceof ConsentBasis consent
                && restrictions.holds(permit, consent.item().toString());
    return frozen ? Result.faulty("address", "family.home.address.frozen") : Result.fine(read);
  }

  private HomeAddressForm kept(Permit permit, UUID home) {
    var now = addresses.one(permit, home);
    return new HomeAddressForm(
        now.map(HomeAddress::address).orElse(""),
        now.map(one -> one.told().source().code()).orElse(""),
        addresses.version(permit, home),
        "");
  }

  private Entry<Permit> enter(UUID home, Code code, Visit visit) {
    return access
        .enter(HomeAction.READ, code, visit)
        .flatMap(
            permit ->
                Entry.there(
                        homes.of(permit).stream().filter(one -> one.id().equals(home)).findFirst())
                    .map(one -> permit));
  }

  private HomeAddressPage page(Permit permit, UUID home, HomeAddressForm form, Problems problems) {
    return new HomeAddressPage(
        permit.code(),
        data.card(permit).name(),
        home,
        permit.masked(),
        form.version() > 0,
        form.over().equals("yes") ? addresses.one(permit, home) : Optional.empty(),
        form,
        problems);
  }
}
