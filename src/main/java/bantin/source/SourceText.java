package bantin.source;

import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.text.CleanText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;

/** Reads a text file of an editor: UTF-8, cleaned. A file that is no such text is a problem and is passed over. */
public final class SourceText {
    private static final long LARGEST = 5L << 20;

    /** Stands for what is no letter. */
    private static final char REPLACED = '\uFFFD';

    private SourceText() {}

    public static Optional<String> read(SourceFile source, Problems problems) {
        Place place = Place.file(source.path());
        if (source.size() > LARGEST) {
            problems.add(Problem.error("source.too-large", place, LARGEST >> 20));
            return Optional.empty();
        }
        try {
            return read(source, Files.readAllBytes(source.file()), problems);
        } catch (IOException e) {
            problems.add(Problem.error("source.file.unreadable", place));
            return Optional.empty();
        }
    }

    /** The same of bytes that were read before. */
    public static Optional<String> read(SourceFile source, byte[] bytes, Problems problems) {
        Place place = Place.file(source.path());
        if (bytes.length > LARGEST) {
            problems.add(Problem.error("source.too-large", place, LARGEST >> 20));
            return Optional.empty();
        }
        return decode(bytes, place, problems).map(CleanText::of);
    }

    private static Optional<String> decode(byte[] bytes, Place place, Problems problems) {
        Optional<Charset> utf16 = utf16(bytes);
        if (utf16.isEmpty() && isBinary(bytes)) {
            problems.add(Problem.error("source.binary", place));
            return Optional.empty();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACED) < 0) {
            return Optional.of(text);
        }
        try {
            // the sign itself may be written in the file
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.of(text);
        } catch (CharacterCodingException e) {
            String guess = utf16.map(Charset::name).orElseGet(() -> guess(bytes));
            problems.add(Problem.error("source.not-utf8", at(place.file(), bytes), guess));
            return Optional.empty();
        }
    }

    /** The line of the first byte that is no UTF-8, with what can be shown of it. */
    private static Place at(String file, byte[] bytes) {
        int good = goodUntil(bytes);
        String before = new String(bytes, 0, good, StandardCharsets.UTF_8);
        int end = good;
        while (end < bytes.length && bytes[end] != '\n' && end - good < 80) {
            end++;
        }
        String rest = new String(bytes, good, end - good, StandardCharsets.UTF_8);
        return Place.at(file, before + rest, before.length(), 1);
    }

    private static int goodUntil(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        java.nio.CharBuffer out = java.nio.CharBuffer.allocate(bytes.length + 1);
        StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        return in.position();
    }

    private static Optional<Charset> utf16(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        boolean bigEndian = bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff;
        return bigEndian ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean isBinary(byte[] bytes) {
        int end = Math.min(bytes.length, 4096);
        for (int i = 0; i < end; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** windows-1258 writes tones as combining bytes CC, D2, DE, EC, F2; TCVN3 fills B5..FE with letters of its own. */
    private static String guess(byte[] bytes) {
        int tones = 0;
        int tcvn3 = 0;
        for (byte b : bytes) {
            int c = b & 0xff;
            if (c == 0xcc || c == 0xd2 || c == 0xde || c == 0xec || c == 0xf2) {
                tones++;
            } else if (c >= 0xa1 && c <= 0xbe) {
                tcvn3++;
            }
        }
        return tcvn3 > tones ? "TCVN3 (.VnTime)" : "windows-1258";
    }
}
