package fi.tallessa.family.link;

import fi.tallessa.family.relative.Bond;
import fi.tallessa.family.relative.Couple;
import fi.tallessa.family.relative.Family;
import fi.tallessa.family.relative.Member;
import java.util.Optional;
import java.util.UUID;

/**
 * Where two are apart, the file of neither tells that the other is a customer, to nobody (K16): a
 * parent may ask for all that their own file says, and the other came here trusting that they do
 * not learn of it. It is enough that one file says so; and of parents of one child it is so until
 * somebody has said that they are together, since most who are apart never say it.
 */
final class ApartHides {

  /** Of the customer of one file and somebody of their family. */
  static boolean between(Family family, UUID them) {
    return of(family.couple(Member.ME, them));
  }

  static boolean of(Optional<Couple> couple) {
    return couple.filter(one -> one.bond() != Bond.TOGETHER).isPresent();
  }

  static boolean together(Family family, UUID them) {
    return family.couple(Member.ME, them).filter(one -> one.bond() == Bond.TOGETHER).isPresent();
  }

  private ApartHides() {}
}
