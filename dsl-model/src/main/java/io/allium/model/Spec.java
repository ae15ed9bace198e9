package io.allium.model;

import io.allium.model.problem.Problem;
import java.util.List;

/** What one annotation says, as a value: its kind, its members, and whether their values are in range. */
public interface Spec {
    /** The annotation's simple name, for example {@code Conv2D}. */
    String kind();

    /** Every member with its value, in the annotation's order. */
    Members members();

    /** What the entries of a member are that is a list: {@code Integer}, {@code Double}, or an enum. */
    default Class<?> entries(String member) {
        return Integer.class;
    }

    /**
     * What is wrong with the values by themselves, each problem naming its member; empty if nothing is. Problems name
     * no layer: whoever knows it adds it.
     */
    List<Problem> problems();
}
