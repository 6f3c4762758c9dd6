package fi.tallessa.family.diagram;

import java.util.ArrayList;
import java.util.List;

/** Some neighbours of a row, where the first of them goes, and whether they turn round. */
record Move(int from, int length, int to, boolean turned) {

  static List<Move> all(int size) {
    var moves = new ArrayList<Move>();
    for (int length = 1; length <= size; length++) {
      for (int from = 0; from + length <= size; from++) {
        for (int to = 0; to + length <= size; to++) {
          if (to != from) {
            moves.add(new Move(from, length, to, false));
          }
          if (length > 1) {
            moves.add(new Move(from, length, to, true));
          }
        }
      }
    }
    return moves;
  }

  int[] of(int[] row) {
    var moved = new int[row.length];
    int left = 0;
    for (int place = 0; place < row.length; place++) {
      int within = place - to;
      if (within >= 0 && within < length) {
        moved[place] = row[from + (turned ? length - 1 - within : within)];
      } else {
        left += left == from ? length : 0;
        moved[place] = row[left++];
      }
    }
    return moved;
  }
}
