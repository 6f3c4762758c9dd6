package fi.tallessa.family.diagram;

/**
 * Puts things in a row as near as possible to where each would like to be, and never nearer to each
 * other than they may be. Those that push each other settle on their weighted mean (the method of
 * pooled neighbours, exact for squared distances).
 */
final class Evenly {

  private Evenly() {}

  /**
   * @param wish where each would like to be
   * @param weight how much, above zero
   * @param apart how far each must be from the one before; the first entry is not read
   */
  static double[] placed(double[] wish, double[] weight, double[] apart) {
    int size = wish.length;
    var mean = new double[size];
    var heavy = new double[size];
    var until = new int[size];
    double shift = 0;
    int pools = 0;
    for (int one = 0; one < size; one++) {
      shift += one > 0 ? apart[one] : 0;
      mean[pools] = wish[one] - shift;
      heavy[pools] = weight[one];
      until[pools] = one;
      while (pools > 0 && mean[pools - 1] >= mean[pools]) {
        double both = heavy[pools - 1] + heavy[pools];
        mean[pools - 1] = (mean[pools - 1] * heavy[pools - 1] + mean[pools] * heavy[pools]) / both;
        heavy[pools - 1] = both;
        until[pools - 1] = until[pools];
        pools--;
      }
      pools++;
    }
    return spread(mean, until, apart);
  }

  private static double[] spread(double[] mean, int[] until, double[] apart) {
    var placed = new double[apart.length];
    double shift = 0;
    int pool = 0;
    for (int one = 0; one < placed.length; one++) {
      shift += one > 0 ? apart[one] : 0;
      pool += one > until[pool] ? 1 : 0;
      placed[one] = mean[pool] + shift;
    }
    return placed;
  }
}
