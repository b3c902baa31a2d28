import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
// First, so that every part of the page may say otherwise.
import './page.css';
import { App } from './app.tsx';

const place = document.getElementById('page');
if (!place) throw new Error('index.html has no #page to show the page in');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
