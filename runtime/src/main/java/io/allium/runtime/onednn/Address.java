package io.allium.runtime.onednn;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/** A place in native memory that somebody else owns. */
final class Address extends BytePointer {
    Address(long address, long bytes) {
        super((Pointer) null);
        this.address = address;
        this.limit = bytes;
        this.capacity = bytes;
    }

    /** Moves to another place. */
    Address at(long other) {
        address = other;
        return this;
    }
}
