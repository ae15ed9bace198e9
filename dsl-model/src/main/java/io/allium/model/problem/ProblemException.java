package io.allium.model.problem;

/** Carries a problem out of a computation that cannot go on; caught inside the model, never seen by users. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /**
     * An exception without a stack trace.
     *
     * @param problem what is wrong
     */
    public ProblemException(Problem problem) {
        super(problem.headline(), null, false, false);
        this.problem = problem;
    }

    /** What is wrong. */
    public Problem problem() {
        return problem;
    }
}
