package fi.tallessa.family.link;

import fi.tallessa.family.relative.Family;
import fi.tallessa.family.relative.Member;
import java.util.UUID;

/**
 * Where two are apart, the file of neither tells that the other is a customer, to nobody (K16): a
 * parent may ask for all that their own file says, and the other came here trusting that they do
 * not learn of it. It is enough that one of the two files says so.
 */
final class ApartHides {

  /** Of the customer of one file and somebody of their family. */
  static boolean between(Family family, UUID them) {
    return family.couple(Member.ME, them).filter(couple -> couple.apart()).isPresent();
  }

  private ApartHides() {}
}
