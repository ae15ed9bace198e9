package io.allium.processor.testing.server;

import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.services.LanguageServer;

/** The language server, with a request that only the one for Java has. */
interface JavaServer extends LanguageServer {
    /** Builds all projects, and answers when that is done. */
    @JsonRequest("java/buildWorkspace")
    CompletableFuture<Integer> buildWorkspace(boolean full);
}
