def expected(url): return 1
def walk(): return 1
