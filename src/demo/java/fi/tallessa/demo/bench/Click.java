package fi.tallessa.demo.bench;

/** One request, made ready beforehand, so that only the request itself is measured. */
@FunctionalInterface
interface Click {
  Answer go();

  /** Its answer, which must have this status: a bench of refusals would be quick and worthless. */
  default Answer expecting(int status) {
    var answer = go();
    if (answer.status() != status) {
      throw new IllegalStateException(
          "Expected " + status + " and got " + answer.status() + ": " + answer.text());
    }
    return answer;
  }
}
