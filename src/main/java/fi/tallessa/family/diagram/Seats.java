package fi.tallessa.family.diagram;

/** Who stands where on each row, from left to right. */
final class Seats {

  final Pattern pattern;
  final int[][] rows;
  final int[] place;
  private final int[] unions;

  /** For whoever has no parents here the partner, for everybody else themselves. */
  private final int[] follows;

  Seats(Pattern pattern, int[][] rows) {
    this.pattern = pattern;
    this.rows = rows;
    this.place = new int[pattern.rows().length];
    this.unions = new int[pattern.people()];
    this.follows = pattern.nodes().toArray();
    for (int person = 0; person < unions.length; person++) {
      var partners = pattern.partners(person);
      unions[person] = partners.size();
      follows[person] =
          partners.isEmpty() || pattern.descends(person) ? person : partners.getFirst();
    }
    for (int row = 0; row < rows.length; row++) {
      number(row);
    }
  }

  void put(int row, int[] seats) {
    rows[row] = seats;
    number(row);
  }

  void putAll(int[][] seats) {
    for (int row = 0; row < seats.length; row++) {
      if (rows[row] != seats[row]) {
        put(row, seats[row]);
      }
    }
  }

  /** Everybody below a row goes where their parents went, and whoever has none with a partner. */
  void followFrom(int upper) {
    for (int row = upper + 1; row < rows.length; row++) {
      var wish = new double[place.length];
      for (int node : rows[row]) {
        wish[node] = place[node] * (rows[row - 1].length / (double) rows[row].length);
      }
      for (var thread : pattern.threads()) {
        if (thread.crosses(row - 1) && !thread.branch().parents().isEmpty()) {
          boolean first = thread.branch().row() == row - 1;
          int before = first ? -1 : place[thread.below(row - 2)];
          wish[thread.below(row - 1)] = first ? stem(thread.branch()) : before;
        }
      }
      for (int node : rows[row]) {
        wish[node] = wish[follows[node]];
      }
      put(row, sorted(rows[row], wish));
    }
  }

  private static int[] sorted(int[] row, double[] wish) {
    var sorted = row.clone();
    for (int next = 1; next < sorted.length; next++) {
      int node = sorted[next];
      int place = next;
      for (; place > 0 && wish[sorted[place - 1]] > wish[node]; place--) {
        sorted[place] = sorted[place - 1];
      }
      sorted[place] = node;
    }
    return sorted;
  }

  private void number(int row) {
    for (int seat = 0; seat < rows[row].length; seat++) {
      place[rows[row][seat]] = seat;
    }
  }

  int left(Branch couple) {
    return first(couple) ? couple.parents().getFirst() : couple.parents().getLast();
  }

  int right(Branch couple) {
    return first(couple) ? couple.parents().getLast() : couple.parents().getFirst();
  }

  private boolean first(Branch couple) {
    return place[couple.parents().getFirst()] < place[couple.parents().getLast()];
  }

  /** How many persons stand between the two; a line that passes does not part them. */
  int between(Branch couple) {
    int persons = 0;
    for (int seat = place[left(couple)] + 1; seat < place[right(couple)]; seat++) {
      persons += pattern.passes(rows[couple.row()][seat]) ? 0 : 1;
    }
    return persons;
  }

  /**
   * Where a line to children leaves a couple that others part: beside the one who has fewer unions.
   */
  boolean leavesAtRight(Branch couple) {
    return unions[right(couple)] <= unions[left(couple)];
  }

  /** The place where the line to the children begins, in half seats between two. */
  double stem(Branch branch) {
    if (!branch.couple()) {
      return place[branch.parents().getFirst()];
    }
    int left = place[left(branch)];
    int right = place[right(branch)];
    if (between(branch) == 0) {
      return (left + right) / 2.0;
    }
    return leavesAtRight(branch) ? right - 0.5 : left + 0.5;
  }
}
