package io.allium.processor.testing.server;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.allium.processor.testing.TextFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.Launcher;

/** A running language server with Maven projects open in it. */
final class Server implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 300;
    private static final Duration PATIENCE_AFTER_BUILD = Duration.ofSeconds(15);

    private final Process process;
    private final Editor editor = new Editor();
    private final JavaServer server;
    private final Future<Void> listening;
    private int version = 1;

    /**
     * Starts a server, and returns when it has built the projects.
     *
     * @param settings Maven's settings
     */
    Server(Installation installation, Path settings, List<Path> projects) {
        try {
            process = new ProcessBuilder(ServerCommand.of(installation))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Launcher<JavaServer> launcher = new Launcher.Builder<JavaServer>()
                .setLocalService(editor)
                .setRemoteInterface(JavaServer.class)
                .setInput(process.getInputStream())
                .setOutput(process.getOutputStream())
                .create();
        listening = launcher.startListening();
        server = launcher.getRemoteProxy();
        await(server.initialize(parameters(settings, projects)));
        server.initialized(new InitializedParams());
        awaitImport();
        await(server.buildWorkspace(true));
    }

    private static InitializeParams parameters(Path settings, List<Path> projects) {
        InitializeParams parameters = new InitializeParams();
        parameters.setProcessId((int) ProcessHandle.current().pid());
        parameters.setCapabilities(new ClientCapabilities());
        parameters.setInitializationOptions(Map.of(
                "workspaceFolders",
                projects.stream().map(project -> project.toUri().toString()).toList(),
                "settings",
                Map.of(
                        "java",
                        Map.of(
                                "configuration",
                                Map.of(
                                        "runtimes",
                                        List.of(Map.of(
                                                "name",
                                                "JavaSE-" + Runtime.version().feature(),
                                                "path",
                                                System.getProperty("java.home"),
                                                "default",
                                                true)),
                                        "maven",
                                        Map.of("globalSettings", settings.toString()))))));
        return parameters;
    }

    /** Opens a file in the editor. */
    void open(Path file) {
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(
                        new TextDocumentItem(file.toUri().toString(), "java", version, TextFiles.read(file))));
    }

    /** Replaces the text of an open file, and saves it. */
    void save(Path file, String text) {
        version++;
        String uri = file.toUri().toString();
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(uri, version),
                        List.of(new TextDocumentContentChangeEvent(text))));
        TextFiles.write(file, text);
        server.getTextDocumentService().didSave(new DidSaveTextDocumentParams(new TextDocumentIdentifier(uri), text));
    }

    /** What is underlined in a file, as soon as that is what is waited for, or when patience ends. */
    List<Diagnostic> diagnostics(Path file, Predicate<List<Diagnostic>> expected) {
        try {
            return editor.await(file, expected, PATIENCE_AFTER_BUILD);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    @Override
    public void close() {
        await(server.shutdown());
        server.exit();
        await(listening);
        try {
            if (!process.waitFor(10, SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void awaitImport() {
        try {
            if (!editor.ready().await(PATIENCE_SECONDS, SECONDS)) {
                throw new IllegalStateException("The language server does not get ready");
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void await(Future<?> answer) {
        try {
            answer.get(PATIENCE_SECONDS, SECONDS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The language server does not answer", e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }
}
