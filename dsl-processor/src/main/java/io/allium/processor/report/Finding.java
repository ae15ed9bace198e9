package io.allium.processor.report;

import io.allium.model.problem.Problem;
import io.allium.processor.read.Spot;

/**
 * A problem and where it is.
 *
 * @param problem what is wrong
 * @param spot the position the compiler marks
 */
public record Finding(Problem problem, Spot spot) {}
