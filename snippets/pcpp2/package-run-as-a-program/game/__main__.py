import game

print("main", __name__)
if __name__ == "__main__":
    game.score += 10
