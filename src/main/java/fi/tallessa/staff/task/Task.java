package fi.tallessa.staff.task;

import fi.tallessa.association.ServiceId;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.util.Optional;
import java.util.Set;

/** As what somebody works, in which services, and under whom. */
public record Task(Role role, Set<ServiceId> services, Optional<WorkerId> leader) {}
