package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.WorkerId;
import java.util.List;

/**
 * A locked cabinet.
 *
 * @param number as on its door
 * @param place town and room
 * @param custodians who hold a key
 */
public record Cabinet(int number, String place, List<WorkerId> custodians) {}
