package fi.tallessa.association.processor;

import fi.tallessa.association.Processor;
import fi.tallessa.association.Processors;
import fi.tallessa.association.Version;
import fi.tallessa.holdings.WorkerNames;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who runs the machine: the association or a company, with its agreement (GDPR Art. 28(3)). */
@Controller
@RequestMapping("/setup/processor")
class ProcessorController {

  private static final String PAGE = "association/processor/page";

  private final Processors processors;
  private final WorkerNames names;

  ProcessorController(Processors processors, WorkerNames names) {
    this.processors = processors;
    this.names = names;
  }

  @GetMapping
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView show() {
    var form = processors.now().map(ProcessorForm::of).orElse(ProcessorForm.EMPTY);
    return Screen.of(PAGE, page(form, Problems.none()));
  }

  @PostMapping
  @Allow(Role.MANAGER)
  ModelAndView say(@ModelAttribute ProcessorForm form, Sending sending, Visit visit) {
    return switch (sending.act(form.read(visit)).flatMap(this::said)) {
      case Result.Fine<Processor> _ -> Screen.redirect("/setup");
      case Result.Faulty<Processor>(var problems) -> unsaved(form, problems);
    };
  }

  private Result<Processor> said(Processor one) {
    return processors.say(one) ? Result.fine(one) : Result.faulty(Version.meanwhile());
  }

  private ModelAndView unsaved(ProcessorForm form, Problems problems) {
    var now = processors.now().orElse(null);
    return Version.overtaken(problems) && now != null
        ? Screen.conflicting(PAGE, page(form.over(now), problems))
        : Screen.unsaved(PAGE, page(form, problems));
  }

  private ProcessorPage page(ProcessorForm form, Problems problems) {
    var said = processors.all();
    var who = names.names(said.stream().map(Processor::by).toList());
    return new ProcessorPage(said, who, form, problems);
  }
}
