/**
 * Step 2. Comes in: a source; goes out: {@link dev.precis.sentence.SegmentedText}, its sentences in order, each with its role (may
 * it be chosen?) and whether it leans on the one before. {@code split} says where sentences end, {@code noise} what is no part of
 * the text; {@link dev.precis.sentence.Segmenter} puts both together. Later steps see {@code SegmentedText} and {@code Sentence}.
 */
package dev.precis.sentence;
