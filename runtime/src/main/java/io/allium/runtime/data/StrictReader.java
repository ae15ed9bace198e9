package io.allium.runtime.data;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes text and says where it is malformed. The JDK's readers either replace what they cannot decode, in silence, or
 * do not say where it is. A byte order mark at the start is skipped.
 */
final class StrictReader extends Reader {
    private static final int BUFFER_SIZE = 8192;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final String name;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_SIZE).flip();
    private final CharBuffer chars = CharBuffer.allocate(BUFFER_SIZE).flip();
    private long bytesBefore;
    private long line = 1;
    private boolean started;
    private boolean lastBytes;
    private boolean ended;

    /**
     * A reader that closes its stream when it is closed.
     *
     * @param name for messages
     */
    StrictReader(InputStream in, String name, Charset charset) {
        this.in = in;
        this.name = name;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** As {@link Reader#read(char[], int, int)}, and throws {@code BadEncoding} at bytes that are no text. */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!chars.hasRemaining()) {
            if (ended) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    /** Decodes what was read, or reads more if there is too little of it. */
    private void decode() throws IOException {
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, lastBytes);
        if (result.isError() && chars.position() == 0) {
            throw badEncoding();
        }
        if (result.isUnderflow() && lastBytes) {
            decoder.flush(chars);
            ended = true;
        } else if (result.isUnderflow()) {
            fill();
        }
        chars.flip();
        skipByteOrderMark();
        countLines();
    }

    private void fill() throws IOException {
        bytesBefore += bytes.position();
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            lastBytes = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    private void skipByteOrderMark() {
        if (!started && chars.hasRemaining()) {
            started = true;
            if (chars.charAt(0) == BYTE_ORDER_MARK) {
                chars.get();
            }
        }
    }

    private void countLines() {
        for (int i = chars.position(); i < chars.limit(); i++) {
            if (chars.get(i) == '\n') {
                line++;
            }
        }
    }

    private AlliumException badEncoding() {
        return new AlliumException(
                Code.BAD_ENCODING,
                ("%s, line %s: the byte 0x%02X at offset %s is not %s text. Name the charset the file has, for "
                                + "example with .charset(Charset.forName(\"windows-1252\")), or save it as UTF-8.")
                        .formatted(
                                name,
                                Counted.number(line),
                                bytes.get(bytes.position()) & 0xFF,
                                Counted.number(bytesBefore + bytes.position()),
                                decoder.charset().name()));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
