import gc

print(gc.get_threshold(), gc.get_freeze_count())
