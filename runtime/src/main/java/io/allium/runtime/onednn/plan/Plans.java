package io.allium.runtime.onednn.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Plans that wait to be run again; when there are too many, the one that has waited longest goes. */
final class Plans implements AutoCloseable {
    private final int most;
    private final Deque<Prepared> waiting = new ArrayDeque<>();

    /**
     * No plans yet.
     *
     * @param most how many may wait
     */
    Plans(int most) {
        this.most = most;
    }

    /** A plan, and of which weights it has a packed copy. */
    static final class Prepared {
        private static final long NEVER = -1;

        private final Plan plan;
        private final int batch;
        private final Purpose purpose;
        private long packed = NEVER;

        Prepared(Plan plan, int batch, Purpose purpose) {
            this.plan = plan;
            this.batch = batch;
            this.purpose = purpose;
        }

        Plan plan() {
            return plan;
        }

        /** Packs the weights, unless it has been done for these. */
        void pack(long version) {
            if (packed != version) {
                plan.pack();
                packed = version;
            }
        }
    }

    /** A waiting plan, or one that is made now; it is the caller's until it is given back. */
    Prepared take(int batch, Purpose purpose, Maker maker) {
        Prepared found = find(batch, purpose);
        return found == null ? new Prepared(make(batch, purpose, maker), batch, purpose) : found;
    }

    /** Where memory does not suffice, plans that wait give theirs. */
    private Plan make(int batch, Purpose purpose, Maker maker) {
        try {
            return maker.make(batch, purpose);
        } catch (OutOfMemoryError e) {
            if (!closeAll()) {
                throw e;
            }
            return maker.make(batch, purpose);
        }
    }

    private synchronized @Nullable Prepared find(int batch, Purpose purpose) {
        for (Iterator<Prepared> newest = waiting.descendingIterator(); newest.hasNext(); ) {
            Prepared prepared = newest.next();
            if (prepared.batch == batch && prepared.purpose == purpose) {
                newest.remove();
                return prepared;
            }
        }
        return null;
    }

    synchronized void give(Prepared prepared) {
        waiting.addLast(prepared);
        while (waiting.size() > most) {
            waiting.removeFirst().plan.close();
        }
    }

    @Override
    public void close() {
        closeAll();
    }

    /** Closes the plans that wait; whether there were any. */
    private synchronized boolean closeAll() {
        boolean any = !waiting.isEmpty();
        while (!waiting.isEmpty()) {
            waiting.removeFirst().plan.close();
        }
        return any;
    }

    /** Makes a plan. */
    interface Maker {
        Plan make(int batch, Purpose purpose);
    }
}
