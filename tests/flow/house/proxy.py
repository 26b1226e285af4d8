"""A slow road to a Unix socket: every answer is late by so many seconds."""
import os
import socket
import threading
import time


class SlowRoad:
    def __init__(self, path, target, seconds):
        self.path, self.target, self.seconds = path, target, seconds
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(path)
        os.chmod(path, 0o777)
        self.listener.listen(50)
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            try:
                near, _ = self.listener.accept()
            except OSError:
                return
            far = socket.socket(socket.AF_UNIX)
            far.connect(self.target)
            threading.Thread(target=self.carry, args=(near, far, 0), daemon=True).start()
            threading.Thread(target=self.carry, args=(far, near, self.seconds), daemon=True).start()

    @staticmethod
    def carry(source, to, late):
        try:
            while data := source.recv(65536):
                time.sleep(late)
                to.sendall(data)
        except OSError:
            pass
        finally:
            for side in (source, to):
                try:
                    side.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass

    def close(self):
        self.listener.close()
