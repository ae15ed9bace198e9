/** What a generated model is made of, and what a user calls: models, predictions, evaluations. */
@NullMarked
package io.allium.runtime;

import org.jspecify.annotations.NullMarked;
