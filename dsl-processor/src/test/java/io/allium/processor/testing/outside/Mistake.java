package io.allium.processor.testing.outside;

/** A mistake that somebody could make in the starter's network. */
enum Mistake {
    OUT_OF_RANGE("units = 8", "units = -8", "-8", "units", """
            [OutOfRange] hidden: units is -8; it must be at least 1.
              Fix: units = 1, or more
              See docs/rules/OutOfRange.md"""),
    FALSE_CLAIM("parameters = 33", "parameters = 34", "34", "parameters", """
            [FalseClaim] Xor has 33 parameters, and 34 are claimed.
                hidden   24   Dense
                answer    9   Dense
                in all   33
              Fix: parameters = 33, if the layers are right
              See docs/rules/FalseClaim.md"""),
    WRONG_RANK(
            "@Dense(units = 8, activation = TANH)",
            "@io.allium.Conv2D(filters = 8, kernelSize = 3)",
            "@io.allium.Conv2D(filters = 8, kernelSize = 3)",
            "@io.allium.Conv2D",
            """
            [WrongRank] hidden: Conv2D needs a picture, height×width×channels, and bits gives 2.
                bits   2   Features
              Fix: take it out, or let the network begin with an @Image
              See docs/rules/WrongRank.md"""),
    UNKNOWN_INPUT("answer()", "answer(Tensor hiden)", "hiden", "hiden", """
            [UnknownInput] answer: there is no layer hiden. Did you mean hidden?
              Fix: name another layer, for example bits, hidden
              See docs/rules/UnknownInput.md""");

    private final String before;
    private final String after;
    private final String javac;
    private final String ecj;
    private final String message;

    Mistake(String before, String after, String javac, String ecj, String message) {
        this.before = before;
        this.after = after;
        this.javac = javac;
        this.ecj = ecj;
        this.message = message;
    }

    /** What is right. */
    String before() {
        return before;
    }

    /** What is wrong. */
    String after() {
        return after;
    }

    /** What javac marks of it. */
    String javac() {
        return javac;
    }

    /** What Eclipse's compiler marks of it. */
    String ecj() {
        return ecj;
    }

    /** What both say. */
    String message() {
        return message;
    }
}
