package io.allium.runtime.data;

import java.util.List;

/**
 * One row as it is written.
 *
 * @param number the line it starts on, from 1
 * @param cells without quotes, and without white space around them
 */
record CsvLine(long number, List<String> cells) {}
