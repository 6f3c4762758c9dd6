package fi.tallessa.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a house in the country is called, where it has neither street nor number. A name that is a
 * word of every day is none to look for: hiding each "home" and each "shore" would tell more, and
 * leave less to read, than it keeps (K8, K16).
 */
final class HouseWords {

  /** Compounds of these are names by themselves: Mäkitorppa, Solbacka. */
  private static final List<String> ENDINGS =
      List.of(
          words(
              """
              torppa tila talo mökki huvila kartano tupa pirtti pappila rinne harju lehto niemi
              ranta mäki kulma notko haka pelto niitty kylä
              torp torpet gård gården stuga stugan villa backa backen strand näs lund
              cottage farm house
              """));

  private static final Set<String> OF_EVERY_DAY =
      Set.copyOf(
          Arrays.asList(
              words(
                  """
                  koti kotona kotitalo kotitila kotimäki talo omakotitalo rivitalo kerrostalo
                  paritalo kivitalo puutalo perhetalo turvatalo mökki kesämökki hirsimökki torppa
                  tila maatila huvila kartano tupa pirtti pappila asunto asuntola laitos turvakoti
                  lastenkoti perhekoti hotelli sairaala keskusta kylä kirkonkylä maalaiskylä saari
                  ranta uimaranta merenranta rantatie mäki niemi metsä pelto piha kotipiha pihatie
                  puisto tie katu kuja polku raitti kotikatu kotikuja kotitie kävelytie kevyen
                  liikenteen väylä aukio kaari lehto laakso harju salmi joki järvi kallio kivi
                  kangas rinne notko aho niitty haka suo oja lampi kari vuori korpi linna
                  kulma mutka
                  oma omassa vanha uusi iso pieni pikku ylä ala sama kuin toinen ei vielä tiedossa
                  tiedä kysytty tuntematon asunnoton salainen turvakielto luona luokse kanssa äiti
                  äidin äidillä isä isän isällä mummo mummon mummola mummolassa pappa papan täti
                  tädin setä sedän eno enon sisko siskon veli veljen ystävä ystävän kaveri kaverin
                  sukulaisten vanhempien sijaisperhe suomi ruotsi viro
                  hem hemma hus huset egnahemshus radhus höghus stuga sommarstuga torp gård bondgård
                  villa strand ö holme skog by centrum park väg gata stig gränd plan torg gården
                  vägen gatan backe backen berg dal sten äng vik udde näs ås lund institution
                  barnhem skyddshem sjukhus hos mamma mammas pappa pappas mor mors far fars mormor
                  farmor morfar farfar vän väns samma som annan okänd bostadslös hemlig inte ännu
                  känd det den gamla nya stora lilla egna finland sverige
                  home house cottage farm village island shore street road lane centre shelter
                  hospital unknown same the at with mother's father's mother father old new my
                  sweden
                  """)));

  private HouseWords() {}

  /** Nothing of it says which. */
  static boolean everyday(String line) {
    var words = of(line);
    return !words.isEmpty() && words.stream().allMatch(OF_EVERY_DAY::contains);
  }

  /** Long enough, and of a word that is not everybody's. */
  static boolean distinctive(String line) {
    return of(line).stream()
        .anyMatch(word -> word.length() >= Bent.LONG && !OF_EVERY_DAY.contains(word));
  }

  /** A house by what its name ends in, wherever it stands: Mäkitorppa, Rantalan huvila. */
  static boolean house(String line) {
    var words = of(line);
    return distinctive(line)
        && ENDINGS.stream()
            .filter(words.getLast()::endsWith)
            .anyMatch(end -> words.size() > 1 || words.getLast().length() > end.length() + 2);
  }

  private static List<String> of(String line) {
    return Arrays.stream(line.toLowerCase(Locale.ROOT).split("[^\\p{L}'-]+"))
        .filter(word -> !word.isBlank())
        .toList();
  }

  private static String[] words(String all) {
    return all.strip().split("\\s+");
  }
}
