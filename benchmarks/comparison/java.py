"""Allium's side as Maven compiles it."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from failure import Failure, tail

BENCHMARKS = Path(__file__).resolve().parent.parent
PROJECT = BENCHMARKS.parent
CLASSES = BENCHMARKS / "target" / "classes"
CLASS_PATH = BENCHMARKS / "target" / "class-path"
LIBRARIES = {"deeplearning4j-nn": "Deeplearning4j", "nd4j-native": "ND4J", "dnnl": "oneDNN (Java)"}


@dataclass(frozen=True)
class Program:
    """Compiled classes and what they need."""

    class_path: str

    def command(self, main, *arguments, properties=()):
        """The command that runs one of its main classes."""
        return [_java(), *properties, "-cp", self.class_path, f"io.allium.benchmarks.compare.{main}", *arguments]

    def versions(self):
        """The versions of what Allium trains through, by name; jars of a platform have the same as the others."""
        jars = (re.search(rf"[/\\]{library}-(\d[\w.-]*?)\.jar", self.class_path) for library in LIBRARIES)
        return {name: jar.group(1) for name, jar in zip(LIBRARIES.values(), jars) if jar}


def build():
    """Compiles with Maven whatever is not compiled."""
    maven = shutil.which("mvn")
    if maven is None:
        raise Failure("There is no mvn. Install Maven 3.8 or newer.")
    print("Compiling", flush=True)
    result = subprocess.run(
        [maven, "-q", "-B", "-pl", "benchmarks", "-am", "process-classes"],
        cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if result.returncode != 0:
        raise Failure(f"Maven did not compile. The end of what it said:\n{tail(result.stdout)}")
    return built()


def built():
    """What was compiled before."""
    if not CLASS_PATH.exists():
        raise Failure("Nothing is compiled yet. Leave out --no-build.")
    return Program(f"{CLASSES}{os.pathsep}{CLASS_PATH.read_text().strip()}")


def _java():
    home = os.environ.get("JAVA_HOME")
    java = shutil.which(str(Path(home, "bin", "java")) if home else "java")
    if java is None:
        raise Failure("There is no java" + (f" in {home}, which JAVA_HOME names." if home else ". Install a JDK 17."))
    return java
