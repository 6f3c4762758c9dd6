package fi.tallessa.family.diagram;

/** Where somebody would like to stand: the mean of what pulls at them. */
final class Wishes {

  /** Whom nothing pulls at stays, but gives way to everybody. */
  private static final double HARDLY = 0.01;

  private double sum;
  private double weight = HARDLY;

  Wishes(double here) {
    sum = HARDLY * here;
  }

  void add(double x, double much) {
    sum += much * x;
    weight += much;
  }

  double mean() {
    return sum / weight;
  }

  double weight() {
    return weight;
  }
}
