package fi.tallessa.journey;

import java.util.List;
import java.util.stream.Stream;

/** All that a page can show. */
final class States {

  static List<State> all() {
    return Stream.concat(PageStates.all().stream(), besidesPages().stream()).toList();
  }

  static List<State> besidesPages() {
    return Stream.of(
            FaultStates.all(),
            BalancingStates.all(),
            PeopleStates.all(),
            ConsentedStates.all(),
            ContactStates.all(),
            WordingStates.all(),
            MovingStates.all(),
            NeedStates.all(),
            QualityStates.all(),
            AttachmentStates.all(),
            GroupStates.all(),
            InternStates.all(),
            ConflictStates.all(),
            EmergencyStates.all(),
            UnusualStates.all(),
            FeedbackStates.all(),
            AnonymousStates.all(),
            StatisticsStates.all(),
            ItemStates.all(),
            CabinetStates.all(),
            CalendarStates.all(),
            BeforeStates.all(),
            TaskStates.all(),
            FamilyStates.all(),
            CooperationStates.all(),
            DisclosureStates.all(),
            PlanStates.all(),
            PrintStates.all(),
            SayStates.all(),
            ProtectionStates.all(),
            KeysStates.all(),
            ConsentStates.all(),
            NightlyStates.all(),
            RotationStates.all(),
            LogStates.all(),
            CertificateStates.all(),
            StaffStates.all(),
            SetUpStates.all(),
            RelationshipStates.all(),
            IntakeStates.all(),
            BreachStates.all(),
            RetentionStates.all(),
            RightsStates.all(),
            TroubleStates.all())
        .flatMap(List::stream)
        .toList();
  }

  private States() {}
}
