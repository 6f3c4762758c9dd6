package fi.tallessa.customer.search;

import fi.tallessa.kernel.SubjectId;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody found: the customer, or a guardian, which leads to the child's file.
 *
 * @param guardian empty when the customer was meant
 */
record Hit(SubjectId subject, Optional<UUID> guardian) {}
